package jp.shirube.app.intake.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.budget.AccountStage;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Period;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in files of the accounting system, saying what their columns hold, and taking them in（会計の予算・決算）. */
@Controller
class AccountFileController {
    private static final int SHOWN = 12;

    private final Plans plans;
    private final Documents documents;
    private final ColumnMappings mappings;
    private final AccountImports imports;
    private final CurrentStaff currentStaff;

    AccountFileController(
            Plans plans,
            Documents documents,
            ColumnMappings mappings,
            AccountImports imports,
            CurrentStaff currentStaff) {
        this.plans = plans;
        this.documents = documents;
        this.mappings = mappings;
        this.imports = imports;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts")
    String list(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("taken", imports.list(id));
        return "money/accounts";
    }

    @Needs(value = Act.IMPORT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/accounts")
    String receive(@PathVariable String plan, @RequestParam("table") MultipartFile file) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replaceAll("\\p{Cntrl}", "")
                .replaceFirst(".*[/\\\\]", "");
        if (file.isEmpty()) {
            throw new AccountRefused("file");
        }
        try {
            long document = documents.keepTable(
                    name, file.getBytes(), currentStaff.get().login());
            return "redirect:/staff/plans/" + plan + "/accounts/files/" + document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Needs(value = Act.IMPORT, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts/files/{table}")
    String columns(
            @PathVariable String plan, @PathVariable long table, @RequestParam Map<String, String> sent, Model model) {
        PlanId id = new PlanId(plan);
        AccountFile file = AccountFile.of(documents.text(table));
        AccountForm form = new AccountForm(sent);
        ColumnMapping mapping = mapping(id, file, form);
        AccountReading reading = AccountReading.of(file, mapping);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("document", documents.get(table));
        model.addAttribute("file", file);
        model.addAttribute("mapping", mapping);
        model.addAttribute("columns", AccountColumn.values());
        model.addAttribute("kept", mappings.names(id));
        model.addAttribute("reading", reading);
        model.addAttribute(
                "items",
                reading.lines().stream().map(line -> line.key()).distinct().count());
        model.addAttribute("shown", SHOWN);
        model.addAttribute("form", form);
        model.addAttribute("sent", sent);
        model.addAttribute("years", years(id));
        return "money/columns";
    }

    @Needs(value = Act.IMPORT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/accounts/files/{table}")
    String take(
            @PathVariable String plan,
            @PathVariable long table,
            @RequestParam Map<String, String> sent,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        AccountFile file = AccountFile.of(documents.text(table));
        AccountForm form = new AccountForm(sent);
        ColumnMapping mapping = mapping(id, file, form);
        if (!mapping.usable()) {
            throw new AccountRefused("columns");
        }
        AccountStage stage = form.stage().orElseThrow(() -> new AccountRefused("stage"));
        String login = currentStaff.get().login();
        long taken = imports.take(id, table, stage, AccountReading.of(file, mapping), login);
        if (!form.name().isEmpty()) {
            mappings.keep(id, form.name(), mapping, file.heads(), login);
            onward.addFlashAttribute("keptAs", form.name());
        }
        onward.addFlashAttribute("done", taken);
        return "redirect:/staff/plans/" + plan + "/accounts";
    }

    private ColumnMapping mapping(PlanId plan, AccountFile file, AccountForm form) {
        return form.mapping(file.heads())
                .or(() -> form.kept().isEmpty()
                        ? java.util.Optional.empty()
                        : mappings.find(plan, form.kept(), file.heads()))
                .orElseGet(() -> new ColumnMapping(file.guess(), MoneyUnit.YEN));
    }

    /** The years of the plan, the one before and the one after. */
    private TreeSet<Integer> years(PlanId plan) {
        TreeSet<Integer> years = new TreeSet<>();
        Period period = plans.get(plan).header().value().period();
        if (period != null && period.from() != null && period.to() != null) {
            int from = Objects.requireNonNull(period.from());
            int to = Math.min(Objects.requireNonNull(period.to()), from + 20);
            for (int year = from - 1; year <= to + 1; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
