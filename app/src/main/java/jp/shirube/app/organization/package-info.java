/**
 * Who issues plans and who owns projects: municipalities, zones, and their divisions with validity in time. Knows no plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "audit", "platform"})
package jp.shirube.app.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
