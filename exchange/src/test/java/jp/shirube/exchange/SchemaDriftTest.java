package jp.shirube.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Records and schema say the same, so that neither can change without the other. */
class SchemaDriftTest {

    private static final JsonNode SCHEMA = PlanSchema.tree();

    @Test
    void everyRecordHasItsDefinitionAndEveryDefinitionItsRecord() {
        Set<String> records = records().stream()
                .filter(type -> type != PlanDocument.class)
                .map(SchemaDriftTest::definitionName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(SCHEMA.get("$defs").propertyNames())).isEqualTo(records);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentIsAPropertyAndTheOtherWayRound(Class<?> type) {
        Set<String> components =
                components(type).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
        if (type == PlanDocument.class) {
            components.add("format");
        }
        assertThat(new TreeSet<>(definition(type).get("properties").propertyNames()))
                .isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("records")
    void requiresWhatIsNeitherAListNorMayBeNull(Class<?> type) {
        Set<String> required = components(type)
                .filter(component -> component.getType() != List.class
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (type == PlanDocument.class) {
            required.add("format");
        }
        Set<String> printed = new TreeSet<>();
        definition(type).path("required").forEach(name -> printed.add(name.asString()));
        assertThat(printed).isEqualTo(required);
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsTheCodesOfEveryEnumInOrder(Class<?> type) {
        components(type)
                .filter(component -> component.getType().isEnum())
                .forEach(component -> assertThat(words(type, component.getName()))
                        .as(type.getSimpleName() + "." + component.getName())
                        .isEqualTo(codes(component.getType())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void refersToTheDefinitionOfEveryRecordComponent(Class<?> type) {
        components(type)
                .filter(component -> component.getType().isRecord())
                .forEach(component -> assertThat(definition(type)
                                .at("/properties/" + component.getName())
                                .toString())
                        .contains("\"#/$defs/" + definitionName(component.getType()) + "\""));
    }

    static List<Class<?>> records() {
        Stream<Class<?>> exchange = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.shirube.exchange")
                        .stream()
                        .filter(type -> type.getPackageName().equals("jp.shirube.exchange") && type.isRecord())
                        .map(JavaClass::reflect);
        return Stream.concat(exchange, Stream.of(SourceRef.class, Finding.class))
                .toList();
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static JsonNode definition(Class<?> type) {
        return type == PlanDocument.class ? SCHEMA : SCHEMA.at("/$defs/" + definitionName(type));
    }

    private static String definitionName(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static List<String> words(Class<?> type, String property) {
        return definition(type)
                .at("/properties/" + property + "/enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof Severity severity ? severity.code() : ((Coded) constant).code())
                .toList();
    }
}
