package jp.shirube.checker.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import jp.shirube.kernel.Severity;

/**
 * Settings of a town as lines of text: {@code severity.<rule>} = error, warning, info or off; {@code tolerance.money} and
 * {@code tolerance.share} = a number; {@code terms.<list>} = words parted by 、 or a comma.
 */
public final class SettingsText {

    private static final String OFF = "off";

    private final Map<String, Severity> severities = new HashMap<>();
    private final Set<String> switchedOff = new HashSet<>();
    private final Map<String, List<String>> terms = new HashMap<>();
    private BigDecimal money = Settings.STANDARD.moneyTolerance();
    private BigDecimal share = Settings.STANDARD.shareTolerance();

    private SettingsText() {}

    /**
     * The settings that the lines state.
     *
     * @throws SettingsUnreadable where a line states nothing that can be set
     */
    public static Settings read(Properties lines) {
        SettingsText text = new SettingsText();
        for (String name : lines.stringPropertyNames()) {
            text.take(name, lines.getProperty(name).strip());
        }
        return new Settings(text.severities, text.switchedOff, text.money, text.share, text.terms);
    }

    private void take(String name, String value) {
        if (name.startsWith("severity.")) {
            severity(name.substring("severity.".length()), name, value);
        } else if (name.equals("tolerance.money")) {
            money = number(name, value);
        } else if (name.equals("tolerance.share")) {
            share = number(name, value);
        } else if (name.startsWith("terms.")) {
            terms.put(name.substring("terms.".length()), List.of(value.split("[、,]\\s*")));
        } else {
            throw new SettingsUnreadable(name, value);
        }
    }

    private void severity(String rule, String name, String value) {
        if (value.equals(OFF)) {
            switchedOff.add(rule);
            return;
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(value)) {
                severities.put(rule, severity);
                return;
            }
        }
        throw new SettingsUnreadable(name, value);
    }

    private static BigDecimal number(String name, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            if (number.signum() >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new SettingsUnreadable(name, value);
        }
        throw new SettingsUnreadable(name, value);
    }
}
