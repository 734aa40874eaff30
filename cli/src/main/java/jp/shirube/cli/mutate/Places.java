package jp.shirube.cli.mutate;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Finds every place that a record names, however deep, so that a new field cannot be forgotten here. */
final class Places {

    /** The accessors of a record that can lead to a place: those of records and of lists. */
    private static final ClassValue<List<Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isRecord() || component.getType() == List.class) {
                    accessors.add(component.getAccessor());
                }
            }
            return accessors;
        }
    };

    private Places() {}

    static List<SourceRef> in(Record record) {
        List<SourceRef> places = new ArrayList<>();
        collect(record, places);
        return places;
    }

    private static void collect(@Nullable Object value, List<SourceRef> into) {
        if (value instanceof SourceRef place) {
            into.add(place);
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, into));
        } else if (value instanceof Record) {
            for (Method accessor : ACCESSORS.get(value.getClass())) {
                collect(read(accessor, value), into);
            }
        }
    }

    private static @Nullable Object read(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("accessor " + accessor, e);
        }
    }
}
