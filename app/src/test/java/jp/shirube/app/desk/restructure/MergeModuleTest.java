package jp.shirube.app.desk.restructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.budget.AccountShare;
import jp.shirube.app.budget.AccountShares;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.GrantWish;
import jp.shirube.app.budget.Grants;
import jp.shirube.app.budget.MoneyEntries;
import jp.shirube.app.budget.MoneyEntry;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.field.FormChoices;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.DivisionPart;
import jp.shirube.app.project.MergeSheet;
import jp.shirube.app.project.OwnerDivision;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectMerges;
import jp.shirube.app.project.ProjectSplits;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.Successions;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages on which projects are merged and split, and on which divisions say their part. */
@SpringBootTest(properties = "shirube.town=merge-pages")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class MergeModuleTest {
    private static final AmountKey INITIAL = AmountKey.whole(2026, Stage.INITIAL, 0);

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectMerges merges;

    @Autowired
    private ProjectSplits splits;

    @Autowired
    private Successions successions;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private Budgets budgets;

    @Autowired
    private StagedMoney money;

    @Autowired
    private MoneyEntries entries;

    @Autowired
    private Grants grants;

    @Autowired
    private AccountShares shares;

    @Autowired
    private Changes changes;

    @Autowired
    private Edits edits;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private ProjectEntry one;
    private ProjectEntry other;

    @BeforeEach
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        List<ProjectEntry> rich = projects.list(plan).stream()
                .filter(each -> each.costs().stream().anyMatch(cost -> cost.amount() != null))
                .toList();
        one = rich.get(0);
        other = rich.get(1);
    }

    private long yen() {
        return budgets.total(plan).total().stream().mapToLong(YearSum::yen).sum();
    }

    private MockHttpServletRequestBuilder merging(String stamp) {
        MergeSheet sheet = merges.sheet(one.id(), List.of(other.id()));
        MockHttpServletRequestBuilder form = post(address(one) + "/merge")
                .param("with", other.id().value())
                .param("reason", "似た事業のため")
                .param("stamp", stamp.isEmpty() ? sheet.stamp() : stamp);
        sheet.fields()
                .forEach(each -> form.param("field." + each.field(), one.id().value()));
        sheet.costs().forEach(each -> form.param("cost." + each.sign(), "together"));
        return form;
    }

    @Test
    void twoProjectsAreChosenComparedAndMergedAndTheOldAddressLeadsOn() throws Exception {
        long before = yen();
        assertThat(page(address(one) + "/merge")).contains(other.name(), "違いをくらべる");
        assertThat(page(address(one) + "/merge?with=" + other.id()))
                .contains(one.name(), other.name(), "足す", "こちらを残す", "2件を一つにする");

        assertThat(send(merging(""), 302)).isEmpty();

        assertThat(yen()).isEqualTo(before);
        assertThat(page(address(one))).contains("統合元", other.name());
        assertThat(page(address(other))).contains("次の事業に統合しました", one.name(), "似た事業のため");
        String residents = "/portal/projects/" + other.id();
        web.perform(get(residents)).andExpect(status().isNotFound());
        plans.publish(plan, "hanako");
        assertThat(page(residents)).contains("ほかの事業になりました", "/portal/projects/" + one.id());
        plans.withdraw(plan, "hanako");
        long mark = jdbc.sql("SELECT max(transaction_id) FROM audit.history WHERE table_name = 'project.succession'")
                .query(Long.class)
                .single();
        assertThat(page("/staff/plans/" + plan + "/retired")).contains("/retired/" + mark);
        assertThat(send(post("/staff/plans/" + plan + "/retired/" + mark), 302)).isEmpty();
        assertThat(page(address(other))).contains(other.name()).doesNotContain("次の事業に統合しました");
        assertThat(yen()).isEqualTo(before);
    }

    private long initial(ProjectEntry project) {
        return money.get(plan, project.id()).amount(INITIAL).whole();
    }

    private void enter(ProjectEntry project, Amount amount) {
        entries.enter(plan, project.id(), List.of(new MoneyEntry(INITIAL, Amount.NONE, amount)), Author.of("hanako"));
    }

    @Test
    void budgetsAndGrantsGoWithTheProjectsAndComeBackWithThem() throws Exception {
        enter(one, Amount.of(1_000));
        enter(other, Amount.of(234));
        Author by = Author.of("hanako");
        String grant =
                grants.open(plan, new GrantWish("地域の交付金", FundingSource.NATIONAL, null, null, List.of("効果")), by);
        grants.serve(plan, grant, one.id(), List.of("集いの場"), by);
        grants.serve(plan, grant, other.id(), List.of("見守り"), by);

        send(merging(""), 302);

        assertThat(initial(one)).isEqualTo(1_234);
        assertThat(grants.get(plan, grant).projects())
                .singleElement()
                .satisfies(served -> assertThat(served.answers()).containsExactly("集いの場 / 見守り"));
        long mark = jdbc.sql("SELECT max(transaction_id) FROM audit.history WHERE table_name = 'project.succession'")
                .query(Long.class)
                .single();
        send(post("/staff/plans/" + plan + "/retired/" + mark), 302);
        assertThat(initial(one)).isEqualTo(1_000);
        assertThat(initial(other)).isEqualTo(234);
        assertThat(grants.get(plan, grant).projects()).hasSize(2);
    }

    /** An item of accounts of the town, with an initial budget of 1,000 yen. */
    private long item() {
        return changes.by(Author.of("hanako"), () -> {
            long item = jdbc.sql("INSERT INTO budget.account_item (organization_id, year, key, codes, names, name_key)"
                            + " SELECT organization_id, 2026, '1', ARRAY['1', '', '', '', ''], ARRAY['x', '', '', '', ''], 'x' FROM plan.plan WHERE id = :plan"
                            + " RETURNING id")
                    .param("plan", numbers.get(plan))
                    .query(Long.class)
                    .single();
            jdbc.sql("INSERT INTO budget.account_amount (item_id, stage, ordinal, total, document_id)"
                            + " VALUES (:item, 'initial', 0, 1000, 1)")
                    .param("item", item)
                    .update();
            return item;
        });
    }

    @Test
    void sharesInAccountsAreAddedAndComeBack() throws Exception {
        long item = item();
        share(item, "30", "50");
        assertThat(initial(one)).isEqualTo(300);

        send(merging(""), 302);

        assertThat(initial(one)).isEqualTo(800);
        long mark = jdbc.sql("SELECT max(transaction_id) FROM audit.history WHERE table_name = 'project.succession'")
                .query(Long.class)
                .single();
        send(post("/staff/plans/" + plan + "/retired/" + mark), 302);
        assertThat(initial(one)).isEqualTo(300);
        assertThat(initial(other)).isEqualTo(500);
    }

    @Test
    void sharesBeyondTheWholeAreNotAdded() throws Exception {
        share(item(), "60", "50");

        assertThat(send(merging(""), 422)).contains("100％");
        assertThat(successions.to(other.id())).isEmpty();
    }

    private void share(long item, String ofOne, String ofOther) {
        shares.share(
                plan,
                item,
                List.of(
                        new AccountShare(one.id(), new BigDecimal(ofOne)),
                        new AccountShare(other.id(), new BigDecimal(ofOther))),
                Author.of("hanako"));
    }

    @Test
    void aNumberAndSomethingUndecidedAreNotAdded() throws Exception {
        enter(one, Amount.of(1_000));
        enter(other, Amount.UNDECIDED);

        assertThat(send(merging(""), 422)).contains("未定");
        assertThat(successions.to(other.id())).isEmpty();
    }

    @Test
    void theFirstPartInheritsTheBudgetOfAProjectThatGoes() throws Exception {
        enter(one, Amount.of(1_000));

        send(splitting("").param("kept", "false"), 302);

        List<ProjectId> parts =
                successions.to(one.id()).stream().map(each -> each.other()).toList();
        assertThat(parts).hasSize(2);
        assertThat(money.get(plan, parts.get(0)).amount(INITIAL)).isEqualTo(Amount.of(1_000));
        assertThat(money.get(plan, parts.get(1)).amount(INITIAL)).isEqualTo(Amount.NONE);
    }

    @Test
    void whatWasChangedMeanwhileIsShownAgainWithWhatWasChosen() throws Exception {
        assertThat(send(merging("old"), 409)).contains("ほかの人がこの事業を変えました", "似た事業のため");
        assertThat(successions.to(other.id())).isEmpty();
    }

    @Test
    void aSplitIsRefusedUntilTheSumsAgreeAndKeepsWhatWasEntered() throws Exception {
        long before = yen();
        assertThat(page(address(one) + "/split?parts=3")).contains("3番目", "もとの額", "3件に分ける");
        MockHttpServletRequestBuilder wrong = splitting("1").param("kept", "true");
        assertThat(send(wrong, 422)).contains("合いません", "あおぞら事業");
        assertThat(send(splitting("x").param("kept", "true"), 422)).contains("数として読めません");
        assertThat(yen()).isEqualTo(before);

        assertThat(send(splitting("").param("kept", "true"), 302)).isEmpty();

        assertThat(yen()).isEqualTo(before);
        ProjectId second = successions.to(one.id()).get(0).other();
        assertThat(page("/staff/projects/" + second)).contains("あおぞら事業", "分割元", one.name());
        assertThat(page(address(one))).contains("分割先");
    }

    /** Everything with the first part; the second gets what is said besides of every amount. */
    private MockHttpServletRequestBuilder splitting(String second) {
        SplitForm form = SplitForm.of(projects.get(one.id()), List.of(), 2, new FormChoices(Map.of()));
        MockHttpServletRequestBuilder sent = post(address(one) + "/split")
                .param("parts", "2")
                .param("stamp", splits.stamp(one.id()))
                .param("name.0", one.name())
                .param("name.1", "あおぞら事業");
        form.things().groups().forEach(group -> group.lines().forEach(line -> sent.param(line.name() + ".0", "on")));
        form.things()
                .money()
                .forEach(cost -> sent.param("amount." + cost.row() + ".0", cost.plain())
                        .param("amount." + cost.row() + ".1", second));
        return sent;
    }

    @Test
    void peopleOfOtherDivisionsNeitherMergeNorSplit() throws Exception {
        TestStaff.open(jdbc, "jiro", "よその課", Role.ENTRY);
        for (String page : List.of("/merge", "/split")) {
            web.perform(get(address(one) + page).with(SignedIn.as("jiro"))).andExpect(status().isForbidden());
            web.perform(post(address(one) + page).with(SignedIn.as("jiro")).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        assertThat(numbers.get(plan)).isPositive();
    }

    @Test
    void aDivisionLeadsOrSupportsAndTheListIsFilteredByIt() throws Exception {
        OwnerDivision owner = projects.get(one.id()).owners().get(0);
        EnteredValue nothing = new EnteredValue(ValueState.TEXT, "", null);
        edits.edit(
                owner.origin().row(),
                "part",
                nothing,
                new EnteredValue(ValueState.TEXT, "lead", null),
                Author.of("hanako"));
        edits.edit(
                owner.origin().row(),
                "duty",
                nothing,
                new EnteredValue(ValueState.TEXT, "窓口の受付", null),
                Author.of("hanako"));

        assertThat(projects.get(one.id()).owners().get(0).part()).isEqualTo(DivisionPart.LEAD);
        assertThat(page(address(one))).contains("主担当：窓口の受付");
        assertThat(page("/staff/projects?plan=" + plan + "&part=lead"))
                .contains(one.name())
                .doesNotContain(other.name());
        assertThat(page("/staff/projects?plan=" + plan + "&part=supporting")).doesNotContain(">" + one.name() + "<");
        assertThat(page("/staff/correct/project.department/"
                        + owner.origin().row().id()))
                .contains("主担当・協力", "受け持つこと");
        assertThat(page("/staff/projects/" + one.id() + "/history")).contains("主担当");
    }

    private static String address(ProjectEntry project) {
        return "/staff/projects/" + project.id();
    }

    private String send(MockHttpServletRequestBuilder request, int status) throws Exception {
        return web.perform(request.with(SignedIn.hanako()).with(csrf()))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
