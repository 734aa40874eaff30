/**
 * A plan, its outline and what its document says beside projects, indicators and money. Levels, marks and titles are data. A plan is a
 * draft until published.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "access", "audit", "platform"})
package jp.shirube.app.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
