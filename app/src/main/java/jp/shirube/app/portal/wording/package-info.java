/** The one place where the public pages turn numbers, money, years and states into words. Knows no plan and no page. */
@NullMarked
package jp.shirube.app.portal.wording;

import org.jspecify.annotations.NullMarked;
