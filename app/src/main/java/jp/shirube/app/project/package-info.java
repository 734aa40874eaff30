/**
 * Projects, each held once however often it is listed, with contents, schedule, roles and costs; and the search over all names, codes
 * and texts. Adds up no money.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"indicator", "plan", "organization", "access", "audit", "platform"})
package jp.shirube.app.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
