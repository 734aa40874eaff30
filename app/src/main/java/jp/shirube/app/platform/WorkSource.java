package jp.shirube.app.platform;

import java.util.List;

/** Something that waits for people, told of on the front page（わたしの仕事）. Rooms declare beans of this type. */
public interface WorkSource {
    /** What waits for a person now; groups without entries are not shown. Nothing for somebody who may not do it. */
    List<WorkGroup> list(Staff staff);
}
