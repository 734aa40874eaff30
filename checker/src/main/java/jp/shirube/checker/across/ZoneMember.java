package jp.shirube.checker.across;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Issuer;

/**
 * The vision of a zone（共生ビジョン） and the plans of one of its members.
 *
 * @param town name of the member
 * @param plans of the member, at least one
 */
record ZoneMember(CheckedPlan vision, String town, List<CheckedPlan> plans) {

    ZoneMember {
        plans = List.copyOf(plans);
    }

    /** Every member of which plans are at hand beside the vision of its zone. */
    static List<ZoneMember> in(List<CheckedPlan> plans) {
        List<ZoneMember> found = new ArrayList<>();
        for (CheckedPlan vision : plans) {
            vision.plan().plan().members().forEach(member -> {
                List<CheckedPlan> own = plans.stream()
                        .filter(each -> each != vision && isOf(each, member.name()))
                        .toList();
                if (!own.isEmpty()) {
                    found.add(new ZoneMember(vision, member.name(), own));
                }
            });
        }
        return found;
    }

    private static boolean isOf(CheckedPlan plan, String town) {
        Issuer issuer = plan.plan().plan().issuer();
        return issuer != null && issuer.name().equals(town);
    }
}
