package jp.shirube.app.desk;

import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Says in words what a field said and what it says, where somebody changed it while another was typing. */
@Component
class StandingWords {
    private final MessageBundle correction = MessageBundle.of("correction");
    private final MessageBundle statuses = MessageBundle.of("desk");
    private final JapaneseFormats formats;

    StandingWords(JapaneseFormats formats) {
        this.formats = formats;
    }

    String conflict(CorrectableField field, StandingValue shown, StandingValue now) {
        return correction.format("correct.conflict.values", say(field, shown), say(field, now));
    }

    private String say(CorrectableField field, StandingValue value) {
        if (value.number() != null) {
            return formats.number(value.number());
        }
        if (value.state() != ValueState.TEXT) {
            return correction.format("correct.kind." + value.state().code());
        }
        if (value.text().isEmpty()) {
            return correction.format("correct.kind.none");
        }
        boolean status = field.form() == CorrectableField.Form.STATUS
                && Coded.find(ProjectStatus.class, value.text()).isPresent();
        return status ? statuses.format("desk.status." + value.text()) : value.text();
    }
}
