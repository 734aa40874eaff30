package jp.shirube.exchange.json.read;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.json.read.UnreadablePlan.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the value of one record component: a list, a record, or a single value. */
final class ComponentReader {

    private ComponentReader() {}

    /** The value; null only where the type may be null. An absent list is an empty one. */
    static @Nullable Object read(AnnotatedType type, JsonPlace place) {
        if (type instanceof AnnotatedParameterizedType list) {
            return list(list.getAnnotatedActualTypeArguments()[0], place);
        }
        if (place.silent()) {
            if (type.isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw place.refuse(Reason.MISSING);
        }
        Class<?> raw = raw(type.getType());
        return raw.isRecord() ? RecordReader.read(raw, place) : ScalarReader.read(raw, place);
    }

    private static List<@Nullable Object> list(AnnotatedType element, JsonPlace place) {
        List<@Nullable Object> values = new ArrayList<>();
        if (place.silent()) {
            return values;
        }
        if (!place.node().isArray()) {
            throw place.refuse(Reason.TYPE);
        }
        for (int i = 0; i < place.node().size(); i++) {
            values.add(read(element, place.element(i)));
        }
        return values;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : (Class<?>) type;
    }
}
