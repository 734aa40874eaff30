package jp.shirube.app.audit;

/**
 * Who corrects a field, and why. A correction is a change by a person, so that no import takes it back by itself.
 *
 * @param login of the person
 * @param reason why, in the person's words
 */
public record Correction(String login, String reason) {
    /**
     * Checks that there is a reason.
     *
     * @throws CorrectionRefused where it is blank
     */
    public Correction {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new CorrectionRefused("reason");
        }
    }

    Author author() {
        return new Author(login, reason, null);
    }
}
