/**
 * Checking the plans that are held（点検）: runs the checker over a plan and its neighbours, keeps what was found from run to run, and what people
 * decide about it. The rules are those of {@code checker}; nothing here changes a plan.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"planning", "intake", "plan", "organization", "access", "audit", "platform"})
package jp.shirube.app.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
