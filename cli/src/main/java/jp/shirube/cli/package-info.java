/** Commands that need neither server nor database: {@code extract}, {@code check}, {@code cases} and {@code mutate}. They start in a fraction of a second, so plain Java only. */
@NullMarked
package jp.shirube.cli;

import org.jspecify.annotations.NullMarked;
