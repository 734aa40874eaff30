/** Commands that need neither server nor database: {@code extract}, {@code cases} and {@code mutate}. Starts in a fraction of a second, so it uses plain Java only. */
@NullMarked
package jp.shirube.cli;

import org.jspecify.annotations.NullMarked;
