package jp.shirube.achievement.forecast;

import java.math.BigDecimal;
import java.util.List;

/**
 * The two-sided 95 % points of Student's t, by degrees of freedom 1 to 30; above 30 the last one is used, which makes the band a little
 * too wide. Source: any printed table of the distribution, four places.
 */
final class Student {
    private static final List<String> POINTS = List.of(
            "12.7062", "4.3027", "3.1824", "2.7764", "2.5706", "2.4469", "2.3646", "2.3060", "2.2622", "2.2281",
            "2.2010", "2.1788", "2.1604", "2.1448", "2.1314", "2.1199", "2.1098", "2.1009", "2.0930", "2.0860",
            "2.0796", "2.0739", "2.0687", "2.0639", "2.0595", "2.0555", "2.0518", "2.0484", "2.0452", "2.0423");

    private Student() {}

    static BigDecimal point(int degrees) {
        return new BigDecimal(POINTS.get(Math.min(degrees, POINTS.size()) - 1));
    }
}
