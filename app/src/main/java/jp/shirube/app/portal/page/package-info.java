/** The pages of the portal: one controller and one view model a page. Only what {@code PublishedPlans} gives; no rule of the trade. */
@NullMarked
package jp.shirube.app.portal.page;

import org.jspecify.annotations.NullMarked;
