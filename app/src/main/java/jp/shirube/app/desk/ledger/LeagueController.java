package jp.shirube.app.desk.ledger;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.ledger.LeagueOrder;
import jp.shirube.app.ledger.LeagueQuestion;
import jp.shirube.app.ledger.Leagues;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.PlanState;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The league of an indicator over all issuers whose plans are held（順位の表）. */
@Controller
class LeagueController {
    private final Indicators indicators;
    private final Leagues leagues;
    private final IssuerPlans issuers;
    private final LeagueTable table;

    LeagueController(Indicators indicators, Leagues leagues, IssuerPlans issuers, LeagueTable table) {
        this.table = table;
        this.indicators = indicators;
        this.leagues = leagues;
        this.issuers = issuers;
    }

    /** Without a year, of the latest one that has a result. */
    @GetMapping("/staff/league/{indicator}")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String show(
            @PathVariable String indicator,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "ACHIEVEMENT") LeagueOrder by,
            Model model) {
        Indicator asked = indicators.get(new IndicatorId(indicator)).indicator().value();
        LeagueQuestion question = question(asked);
        List<Integer> years = leagues.years(question);
        model.addAttribute("asked", asked);
        model.addAttribute("indicator", indicator);
        model.addAttribute("years", years);
        model.addAttribute("orders", LeagueOrder.values());
        if (!years.isEmpty()) {
            model.addAttribute("league", leagues.get(question, year == null ? years.get(0) : year, by));
        }
        return "ledger/league";
    }

    @GetMapping("/staff/league/{indicator}/table.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.INDICATOR)
    ResponseEntity<byte[]> file(
            @PathVariable String indicator,
            @PathVariable String format,
            @RequestParam int year,
            @RequestParam(defaultValue = "ACHIEVEMENT") LeagueOrder by) {
        Indicator asked = indicators.get(new IndicatorId(indicator)).indicator().value();
        return ListFile.of(format, () -> table.of(leagues.get(question(asked), year, by)));
    }

    private LeagueQuestion question(Indicator asked) {
        return new LeagueQuestion(asked.name(), asked.breakdown(), unit(asked), states());
    }

    /** States of plans that the person may see; empty text for plans that state none. */
    private List<String> states() {
        List<String> states = new ArrayList<>();
        if (issuers.sees(null)) {
            states.add("");
        }
        for (PlanState state : PlanState.values()) {
            if (issuers.sees(state)) {
                states.add(state.code());
            }
        }
        return states;
    }

    private static @Nullable String unit(Indicator indicator) {
        Value target = indicator.target();
        Value baseline = indicator.baseline();
        return target != null && target.unit() != null ? target.unit() : baseline == null ? null : baseline.unit();
    }
}
