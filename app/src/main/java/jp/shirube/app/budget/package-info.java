/**
 * Money: sums of branches that take each project once, and budget tables as printed. Whole yen; what is no number is counted, never
 * added as zero.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"project", "plan", "audit", "platform"})
package jp.shirube.app.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
