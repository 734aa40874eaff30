/**
 * The residents' pages（公開ページ）: shows published plans, calm and readable without script, and gives them out as open data. Knows plans only
 * through {@link jp.shirube.app.portal.PublishedPlans}; never shows a draft, never names a person, changes nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"intake", "budget", "project", "indicator", "plan", "access", "audit", "platform"})
package jp.shirube.app.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
