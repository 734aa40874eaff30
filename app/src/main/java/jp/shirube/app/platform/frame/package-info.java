/** The frame of all pages, the pages that belong to no room, and the answers to errors. Holds no data of any plan. */
@NullMarked
package jp.shirube.app.platform.frame;

import org.jspecify.annotations.NullMarked;
