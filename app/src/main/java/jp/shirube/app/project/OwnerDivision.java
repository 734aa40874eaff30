package jp.shirube.app.project;

import jp.shirube.app.audit.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A division in charge（担当課）.
 *
 * @param printed the name as printed
 * @param division number of the division that it is; null where none is known by that name
 * @param part null where nobody said it
 * @param duty what it does for the project, in words; null where nobody said it
 * @param origin where the name comes from
 */
public record OwnerDivision(
        String printed,
        @Nullable Long division,
        @Nullable DivisionPart part,
        @Nullable String duty,
        Origin origin) {}
