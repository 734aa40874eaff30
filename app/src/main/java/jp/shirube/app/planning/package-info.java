/**
 * How a plan is changed, decided and continued: proposals of changes（変更案）, its way from draft to decision（段階）, frozen editions（版） and the
 * plan that follows. What a plan says is written by {@code audit} and the other rooms; nothing here changes it in passing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"intake", "project", "plan", "access", "audit", "platform"})
package jp.shirube.app.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
