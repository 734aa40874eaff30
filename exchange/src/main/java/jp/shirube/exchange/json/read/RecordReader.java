package jp.shirube.exchange.json.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.exchange.json.read.UnreadablePlan.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object as a record of the exchange format. The records themselves say which fields there are and which may be null, so that
 * reader and format cannot drift apart.
 */
final class RecordReader {

    private RecordReader() {}

    /**
     * The record in an object.
     *
     * @param known fields that may stand beside the record's own
     */
    static <R> R read(Class<R> type, JsonPlace place, String... known) {
        if (!place.node().isObject()) {
            throw place.refuse(Reason.TYPE);
        }
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknownFields(components, place, known);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            values[i] = ComponentReader.read(component.getAnnotatedType(), place.field(component.getName()));
        }
        return construct(type, components, values, place);
    }

    private static void refuseUnknownFields(RecordComponent[] components, JsonPlace place, String... known) {
        Set<String> names = new HashSet<>(List.of(known));
        Arrays.stream(components).map(RecordComponent::getName).forEach(names::add);
        for (String name : place.node().propertyNames()) {
            if (!names.contains(name)) {
                throw place.field(name).refuse(Reason.UNKNOWN_FIELD);
            }
        }
    }

    private static <R> R construct(
            Class<R> type, RecordComponent[] components, @Nullable Object[] values, JsonPlace place) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                throw place.refuse(Reason.CONTRADICTION);
            }
            throw new IllegalStateException("constructor of " + type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no canonical constructor in " + type, e);
        }
    }
}
