package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts an amount among those who share it（按分）. Each gets amount × percent ÷ 100, cut down to whole yen; what is left over by cutting goes to the one
 * with the largest share, the first of equals, so that the parts make up the whole. Where the shares are not 100 % together nothing is left
 * over to give: that is a finding of its own.
 */
final class Apportionment {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private Apportionment() {}

    /**
     * A part of an item.
     *
     * @param percent exact, over 0
     */
    record Share(String project, BigDecimal percent) {}

    /** Whether the shares are 100 % together. */
    static boolean whole(List<Share> shares) {
        return shares.stream()
                        .map(Share::percent)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(PERCENT)
                == 0;
    }

    /** Whole yen by project; a project that shares twice gets both. */
    static Map<String, Long> part(long yen, List<Share> shares) {
        List<Long> parts = new ArrayList<>();
        long given = 0;
        for (Share share : shares) {
            long part = BigDecimal.valueOf(yen)
                    .multiply(share.percent())
                    .divide(PERCENT, 0, RoundingMode.FLOOR)
                    .longValueExact();
            parts.add(part);
            given += part;
        }
        int largest = largest(shares);
        Map<String, Long> byProject = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            long rest = i == largest && whole(shares) ? yen - given : 0;
            byProject.merge(shares.get(i).project(), parts.get(i) + rest, Math::addExact);
        }
        return byProject;
    }

    private static int largest(List<Share> shares) {
        return shares.stream()
                .max(Comparator.comparing(Share::percent))
                .map(most -> {
                    for (int i = 0; i < shares.size(); i++) {
                        if (shares.get(i).percent().compareTo(most.percent()) == 0) {
                            return i;
                        }
                    }
                    return -1;
                })
                .orElse(-1);
    }
}
