/** Lists of the desk: what each can be asked for, the views of it that people kept, and the files it goes out as. */
@NullMarked
package jp.shirube.app.desk.list;

import org.jspecify.annotations.NullMarked;
