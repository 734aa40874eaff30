/**
 * Runs a PostgreSQL server of our own from the binaries on the class path: unpack, initialise, start, stop, take over after
 * a crash. Plain Java; knows neither Spring nor any table.
 */
@NullMarked
package jp.shirube.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
