/**
 * What every room stands on: the database server, errors, configuration, the clock and the page frame. Knows no
 * plan and calls no other room; rooms add tabs, commands and practice data by declaring beans of the small types here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package jp.shirube.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
