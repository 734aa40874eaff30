package jp.shirube.exchange.json.read;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills records with seeded random values that their constructors accept. */
final class RandomRecords {

    private static final String[] TEXTS = {
        "", "みほん", "a\"b\\c", "改\n行\tと\r", "①㈱ｱ", "𠮷野", "\u0000\u001f", "\ud800", "x\udc00", "\u2028", " ",
    };

    private final Random random;

    RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    <R> R next(Class<R> type) {
        while (true) {
            try {
                RecordComponent[] components = type.getRecordComponents();
                Class<?>[] types =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                Object[] values = Arrays.stream(components)
                        .map(component -> value(component.getAnnotatedType()))
                        .toArray();
                return type.getDeclaredConstructor(types).newInstance(values);
            } catch (InvocationTargetException refused) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Object value(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        if (type instanceof AnnotatedParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                values.add(value(list.getAnnotatedActualTypeArguments()[0]));
            }
            return values;
        }
        Class<?> raw = (Class<?>) type.getType();
        return raw.isRecord() ? next(raw) : scalar(raw);
    }

    private Object scalar(Class<?> type) {
        if (type == String.class) {
            return TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)] + "文";
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(3000) - 5;
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(60, random), random.nextInt(5)).subtract(BigDecimal.TEN);
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40000));
        }
        Object[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }
}
