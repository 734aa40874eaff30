/**
 * Indicators with baseline, target and results, five kinds of value kept apart. Judges nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"plan", "access", "audit", "platform"})
package jp.shirube.app.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
