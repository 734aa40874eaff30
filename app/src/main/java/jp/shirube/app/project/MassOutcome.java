package jp.shirube.app.project;

import java.util.List;

/**
 * What became of projects that were to be changed together.
 *
 * @param changed how many were changed
 * @param same how many were so already
 * @param conflicts those that say something else than the person saw; they were left alone
 * @param mark by which {@link jp.shirube.app.audit.Undo} takes it back
 */
public record MassOutcome(int changed, int same, List<ProjectId> conflicts, long mark) {
    public MassOutcome {
        conflicts = List.copyOf(conflicts);
    }
}
