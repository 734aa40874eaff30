/** The pages of imports（取込と点検）: handing documents in, comparing what was read with what stands, deciding. Reads and writes nothing itself. */
@NullMarked
package jp.shirube.app.intake.web;

import org.jspecify.annotations.NullMarked;
