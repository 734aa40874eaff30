package jp.shirube.app.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyMember;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * The personal names in a plan, and how they are kept from the public. A chair that is no organisation of a member is left out as well:
 * whether it is an office or a person cannot be told for sure.
 */
final class PersonalNames {
    private static final String BLOT = "■■";
    private static final String SPACES = "[\\s\\u3000]*";

    /** Shorter words than two characters would blot out ordinary text. */
    private static final int SHORTEST = 2;

    private final List<Pattern> names;

    private PersonalNames(Set<String> names) {
        // The longest first, so that no rest of a name is left standing.
        this.names = names.stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(PersonalNames::pattern)
                .toList();
    }

    static PersonalNames of(PlanDocument document) {
        return new PersonalNames(document.bodies().stream()
                .flatMap(body -> body.members().stream())
                .map(BodyMember::person)
                .filter(Objects::nonNull)
                .map(name -> name.replaceAll(SPACES, ""))
                .collect(Collectors.toSet()));
    }

    /** The parts of a name stand with or without a space between them. */
    private static Pattern pattern(String name) {
        return Pattern.compile(name.codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining(SPACES)));
    }

    /** The text with every name blotted out. */
    String blot(String text) {
        String blotted = text;
        for (Pattern name : names) {
            blotted = name.matcher(blotted).replaceAll(BLOT);
        }
        return blotted;
    }

    boolean standIn(@Nullable String text) {
        return text != null && !blot(text).equals(text);
    }

    /** The plan without persons, and without quotes and findings that name one. */
    PlanDocument without(PlanDocument document) {
        return new PlanDocument(
                document.plan(),
                document.nodes(),
                document.projects(),
                document.indicators(),
                document.costTables(),
                document.series(),
                document.listing(),
                document.bodies().stream().map(this::without).toList(),
                document.meetings(),
                document.steps(),
                document.figures().stream()
                        .filter(figure -> !standIn(figure.context()))
                        .toList(),
                document.usedLines(),
                document.findings().stream().filter(this::namesNobody).toList());
    }

    private Body without(Body body) {
        return new Body(
                body.name(),
                body.kind(),
                body.inside(),
                isOrganisation(body, body.chair()) ? body.chair() : null,
                body.viceChairs().stream()
                        .filter(chair -> isOrganisation(body, chair))
                        .toList(),
                body.members().stream()
                        .map(member -> new BodyMember(
                                member.organisation(), null, member.role(), member.municipality(), member.field()))
                        .toList(),
                body.secretariat(),
                blotted(body.source()));
    }

    private static boolean isOrganisation(Body body, @Nullable String chair) {
        return chair != null && body.members().stream().anyMatch(member -> chair.equals(member.organisation()));
    }

    private SourceRef blotted(SourceRef source) {
        return source.quote() == null ? source : source.withQuote(blot(source.quote()));
    }

    private boolean namesNobody(Finding finding) {
        return !standIn(finding.message())
                && (finding.source() == null || !standIn(finding.source().quote()))
                && finding.related().stream().noneMatch(place -> standIn(place.quote()));
    }
}
