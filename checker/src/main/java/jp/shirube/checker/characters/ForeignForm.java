package jp.shirube.checker.characters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/**
 * A kanji in a form that is not in use in Japan today: simplified, or as before 1946.
 *
 * <p>Names of persons keep old forms, so there it is only a hint, of a rule of its own.
 */
final class ForeignForm extends PassageRule {

    private static final Map<Character, Character> FORMS = new HashMap<>();
    private static final Map<Character, Character> NAME_FORMS = new HashMap<>();

    /** A family name, a space, a given name. */
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{1,4}[ \u3000]\\p{IsHan}{1,4}");

    static {
        for (List<String> row : Phrases.rows(ForeignForm.class, "foreign-forms.tsv")) {
            Map<Character, Character> forms = "name".equals(row.get(2)) ? NAME_FORMS : FORMS;
            forms.put(row.get(0).charAt(0), row.get(1).charAt(0));
        }
    }

    /** All forms. */
    static final String SIGNS = Script.all(FORMS.keySet()) + Script.all(NAME_FORMS.keySet());

    private final boolean names;

    private ForeignForm(String id, Severity severity, boolean names) {
        super(id, Family.CHARACTERS, severity);
        this.names = names;
    }

    /** Forms outside names. */
    static ForeignForm ofWords() {
        return new ForeignForm("foreign-form", Severity.ERROR, false);
    }

    /** Forms that are often those of a name. */
    static ForeignForm ofNames() {
        return new ForeignForm("old-form-in-name", Severity.INFO, true);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Noticed.passages(plan, Noticed.Kind.FOREIGN);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Noticed.is(c, Noticed.Kind.FOREIGN)) {
                Character form = FORMS.get(c);
                Character nameForm = form == null ? NAME_FORMS.get(c) : form;
                if (nameForm != null && names == (form == null || isPerson(passage))) {
                    String around = around(text, i);
                    Report own = names ? report : report.correcting(around, mended(text, i, nameForm));
                    own.at(passage.place(i, i + 1), around, c, nameForm);
                }
            }
        }
    }

    private static boolean isPerson(Passage passage) {
        return passage.kind() == Passage.Kind.CELL
                && PERSON.matcher(passage.text()).matches();
    }

    private static String mended(String text, int index, char form) {
        return text.substring(Math.max(0, index - 2), index)
                + form
                + text.substring(index + 1, Math.min(text.length(), index + 3));
    }

    private static String around(String text, int index) {
        return text.substring(Math.max(0, index - 2), Math.min(text.length(), index + 3));
    }
}
