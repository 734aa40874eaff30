package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.Proposal.Kind;
import jp.shirube.app.plan.PlanId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** What a person declined is not asked again, until it says something else or is brought back. */
@SpringBootTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class DeclineModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";
    private static final String AMOUNT = "900\t1,200\t1,200\t3,300";
    private static final String NAME = "病児・病後児保育事業";

    @Autowired
    private Intakes intakes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Histories histories;

    @TempDir
    private Path folder;

    private PlanId plan;
    private int files;

    @BeforeEach
    void importOnce() {
        plan = imports.add(Papers.sample(PAPER), "importer").plan();
    }

    private ImportResult next(String text) throws Exception {
        return imports.add(Files.writeString(folder.resolve("next" + files++ + ".txt"), text), "importer");
    }

    private static String with(String amount) throws Exception {
        return Papers.text(PAPER).replace(AMOUNT, amount);
    }

    private List<Proposal> proposals(long intake, Decision decision) {
        return intakes.get(intake).proposals().stream()
                .filter(each -> each.decision() == decision)
                .toList();
    }

    private void declineAll(long intake) {
        intakes.decline(
                intake,
                proposals(intake, Decision.OPEN).stream().map(Proposal::id).toList(),
                " 財政課の資料のほうが正しい ",
                "planner");
    }

    @Test
    void aDeclineStandsWithItsReasonAndInTheHistory() throws Exception {
        long intake = next(with("950\t1,200\t1,200\t3,350")).intake();

        declineAll(intake);

        assertThat(intakes.get(intake).entry().state()).isEqualTo(IntakeState.DONE);
        assertThat(intakes.get(intake).entry().declined()).isPositive();
        assertThat(proposals(intake, Decision.DECLINE)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.declined().by()).isEqualTo("planner");
            assertThat(each.declined().at()).isNotNull();
            assertThat(each.declined().reason()).isEqualTo("財政課の資料のほうが正しい");
            HistoryEntry last = histories
                    .list(new RowRef("intake.proposal", each.id()), "decision")
                    .get(0);
            assertThat(last.actor()).isEqualTo("planner");
            assertThat(last.reason()).isEqualTo("財政課の資料のほうが正しい");
        });
    }

    @Test
    void aLaterDocumentThatSaysTheSameElsewhereDoesNotAskAgain() throws Exception {
        declineAll(next(with("950\t1,200\t1,200\t3,350")).intake());

        ImportResult later = next("\n\n" + with("950\t1,200\t1,200\t3,350"));

        assertThat(later.outcome()).isEqualTo(ImportResult.Outcome.SAME);
        assertThat(later.message()).contains("見送った");
        assertThat(proposals(later.intake(), Decision.OPEN)).isEmpty();
        assertThat(proposals(later.intake(), Decision.DECLINE))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.declined().by()).isEqualTo("planner"));
        assertThat(intakes.export(plan).projects().stream().flatMap(each -> each.costs().stream()))
                .noneMatch(each -> each.amount() != null && each.amount().intValue() == 950);
    }

    @Test
    void aNewValueIsProposedAlthoughTheOldOneWasDeclined() throws Exception {
        declineAll(next(with("950\t1,200\t1,200\t3,350")).intake());

        long later = next(with("960\t1,200\t1,200\t3,360")).intake();

        assertThat(proposals(later, Decision.OPEN))
                .anyMatch(each -> each.item().equals("cost") && "960".equals(each.after()));
        assertThat(proposals(later, Decision.DECLINE)).isEmpty();
    }

    @Test
    void whatIsBroughtBackIsProposedAgain() throws Exception {
        long intake = next(with("950\t1,200\t1,200\t3,350")).intake();
        declineAll(intake);
        List<Long> declined =
                proposals(intake, Decision.DECLINE).stream().map(Proposal::id).toList();

        intakes.decide(intake, declined, Decision.OPEN, "planner");

        assertThat(proposals(intake, Decision.OPEN))
                .hasSameSizeAs(declined)
                .allSatisfy(each -> assertThat(each.declined()).isNull());
        long again = intakes.readAgain(intake, "planner");
        assertThat(proposals(again, Decision.OPEN)).hasSameSizeAs(declined);
    }

    @Test
    void aDeclineThatWasTakenOverCanBeBroughtBackThere() throws Exception {
        long intake = next(with("950\t1,200\t1,200\t3,350")).intake();
        declineAll(intake);
        long again = intakes.readAgain(intake, "other");
        List<Long> declined =
                proposals(again, Decision.DECLINE).stream().map(Proposal::id).toList();

        intakes.decide(again, declined, Decision.OPEN, "other");

        assertThat(proposals(intakes.readAgain(again, "other"), Decision.OPEN)).hasSameSizeAs(declined);
    }

    @Test
    void whatOnlyWaitedIsNoDecline() throws Exception {
        long intake = next(with("950\t1,200\t1,200\t3,350")).intake();
        int waiting = proposals(intake, Decision.OPEN).size();

        long again = intakes.readAgain(intake, "planner");

        assertThat(proposals(intake, Decision.REPLACED)).hasSize(waiting);
        assertThat(intakes.get(intake).entry().declined()).isZero();
        assertThat(proposals(again, Decision.OPEN)).hasSize(waiting);
        intakes.decline(
                intake,
                proposals(intake, Decision.REPLACED).stream().map(Proposal::id).toList(),
                "",
                "planner");
        assertThat(proposals(intake, Decision.REPLACED)).hasSize(waiting);
    }

    @Test
    void aNewItemAndOneThatIsGoneStayDeclinedToo() throws Exception {
        String renamed = Papers.text(PAPER).replace(NAME, "まったく別の新しいとりくみ");
        long intake = next(renamed).intake();
        assertThat(proposals(intake, Decision.OPEN)).isNotEmpty();
        declineAll(intake);

        long later = next(renamed.replace("\n", "\r\n") + "\n").intake();

        assertThat(proposals(later, Decision.OPEN)).isEmpty();
        assertThat(proposals(later, Decision.DECLINE)).hasSameSizeAs(proposals(intake, Decision.DECLINE));
    }

    @Test
    void twoNewItemsThatSayTheSameAreDeclinedOneByOne() throws Exception {
        String row = "担当保健師による伴走相談事業\t3,415\t3,415\t3,415\t10,245\n";
        String more = "ひろばを開く事業\t10\t10\t10\t30\n";
        long intake = next(Papers.text(PAPER).replace(row, row + more + more)).intake();
        List<Proposal> news = proposals(intake, Decision.OPEN).stream()
                .filter(each -> each.kind() == Kind.NEW && each.item().equals("cost-row"))
                .toList();
        assertThat(news).hasSize(2);

        intakes.decline(intake, List.of(news.get(0).id()), "", "planner");

        long again = intakes.readAgain(intake, "planner");
        assertThat(proposals(again, Decision.DECLINE))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.declined().reason()).isNull());
        assertThat(proposals(again, Decision.OPEN)).anyMatch(each -> each.item().equals("cost-row"));
    }

    @Test
    void takingAndDecliningAreSaidEachByItsOwnWord() throws Exception {
        long intake = next(with("950\t1,200\t1,200\t3,350")).intake();

        assertThatThrownBy(() -> intakes.decide(intake, List.of(), Decision.DECLINE, "planner"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> intakes.decline(99, List.of(), "", "planner")).isInstanceOf(NoSuchIntake.class);
    }
}
