/** The pages of checking（点検）: what was found, what people decide about it, the rules and their settings, the report. Composes the room's doors. */
@NullMarked
package jp.shirube.app.checking.web;

import org.jspecify.annotations.NullMarked;
