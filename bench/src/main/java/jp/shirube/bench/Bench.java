package jp.shirube.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import jp.shirube.bench.league.LeagueRatio;
import jp.shirube.bench.town.AccountFileRatio;
import jp.shirube.bench.town.ManyPlans;
import jp.shirube.bench.town.PageAgainstSql;
import jp.shirube.bench.town.ReportPageRatio;
import jp.shirube.bench.town.TreePageRatio;

/** {@code bench [--full] [FILE…]}: prints the ratios; {@code --full} asks the league of 26.8 million results instead of a tenth. Exit code 0 where every goal is met, 1 where one is missed, 2 where there is nothing to measure. */
public final class Bench {

    private static final int RECOGNITION_ROUNDS = 60;
    private static final int CHECKING_ROUNDS = 40;
    private static final int PROCESS_ROUNDS = 21;
    private static final int PAGE_ROUNDS = 101;
    private static final int FILE_ROUNDS = 7;
    private static final int LEAGUE_ROUNDS = 101;
    private static final String FULL = "--full";

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(Bench.class.getPackageName() + ".texts", Locale.ROOT);

    private final PrintStream out;
    private boolean met = true;

    private Bench(PrintStream out) {
        this.out = out;
    }

    /** Measures with the files named, or with those found beside the working folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path here = Path.of("").toAbsolutePath();
        List<Path> named = Stream.of(arguments)
                .filter(each -> !each.equals(FULL))
                .map(Path::of)
                .toList();
        List<Path> files = named.isEmpty() ? Documents.find(here) : named;
        if (files.isEmpty()) {
            out.println(text("nothing"));
            System.exit(2);
        }
        Bench bench = new Bench(out);
        bench.recognition(files);
        bench.checking(files);
        bench.manyPlans();
        bench.process(here.resolve("shirube"), files);
        bench.tree();
        bench.report();
        bench.accounts();
        bench.league(List.of(arguments).contains(FULL) ? LeagueRatio.ALL_PROJECTS : LeagueRatio.PROJECTS);
        System.exit(bench.met ? 0 : 1);
    }

    private void recognition(List<Path> files) throws IOException {
        out.println(text("recognition.head", goal(RecognitionRatio.GOAL)));
        RecognitionRatio measured = new RecognitionRatio(RECOGNITION_ROUNDS);
        List<RecognitionRatio.Result> results = measured.measure(files);
        for (RecognitionRatio.Result result : results) {
            String name = result.name().isEmpty() ? text("sum") : result.name();
            out.println(text("recognition.row", name, result.ratio(), result.split(), result.cells(), result.whole()));
        }
        judge(results.get(results.size() - 1).ratio(), RecognitionRatio.GOAL);
        out.println(text("kept", measured.kept()));
    }

    private void checking(List<Path> files) throws IOException {
        out.println(text("checking.head", goal(CheckingRatio.GOAL)));
        CheckingRatio.Result result = new CheckingRatio(CHECKING_ROUNDS).measure(files);
        out.println(text("checking.row", result.ratio(), result.reading(), result.checking()));
        judge(result.ratio(), CheckingRatio.GOAL);
    }

    private void manyPlans() {
        out.println(text("many.head", ManyPlans.PLANS, String.format(Locale.ROOT, "%.2f", ManyPlans.GOAL)));
        ManyPlans measured = new ManyPlans();
        ManyPlans.Result result = measured.measure();
        out.println(text(
                "many.row",
                String.format(Locale.ROOT, "%.2f", result.ratio()),
                String.format(Locale.ROOT, "%.2f", result.part()),
                String.format(Locale.ROOT, "%.2f", result.all())));
        met &= result.ratio() <= ManyPlans.GOAL;
        out.println(text("kept", measured.kept()));
    }

    private void process(Path command, List<Path> files) throws IOException, InterruptedException {
        if (!Files.isExecutable(command)) {
            out.println(text("process.absent", command));
            return;
        }
        out.println(text("process.head", goal(ProcessRatio.GOAL)));
        ProcessRatio.Result result = new ProcessRatio(command, PROCESS_ROUNDS).measure(files);
        out.println(text("process.row", result.ratio(), result.copy(), result.extract()));
        judge(result.ratio(), ProcessRatio.GOAL);
    }

    private void tree() throws IOException, InterruptedException, SQLException {
        out.println(text("tree.head", goal(TreePageRatio.GOAL)));
        TreePageRatio.Result result = new TreePageRatio(PAGE_ROUNDS).measure();
        out.println(text("tree.row", result.ratio(), result.sql(), result.page(), result.branches()));
        judge(result.ratio(), TreePageRatio.GOAL);
    }

    private void report() throws IOException, InterruptedException, SQLException {
        out.println(text("report.head", goal(ReportPageRatio.GOAL)));
        ReportPageRatio.Result result = new ReportPageRatio(PAGE_ROUNDS).measure();
        PageAgainstSql.Times kept = result.kept();
        PageAgainstSql.Times anew = result.anew();
        out.println(text("report.anew", anew.ratio(), anew.sql(), anew.page()));
        out.println(text("report.row", kept.ratio(), kept.sql(), kept.page(), result.rows()));
        judge(kept.ratio(), ReportPageRatio.GOAL);
    }

    private void accounts() throws IOException, InterruptedException, SQLException {
        out.println(text("accounts.head", goal(AccountFileRatio.GOAL)));
        AccountFileRatio.Result result = new AccountFileRatio(FILE_ROUNDS).measure();
        out.println(text("accounts.row", result.ratio(), result.sql(), result.file(), result.rows()));
        judge(result.ratio(), AccountFileRatio.GOAL);
    }

    private void league(int projects) throws IOException, SQLException {
        out.println(text("league.head", goal(LeagueRatio.GOAL)));
        LeagueRatio.Result result = new LeagueRatio(projects, LEAGUE_ROUNDS).measure();
        out.println(text("league.size", result.results(), result.towns(), result.megabytes(), result.seconds()));
        out.println(text("league.row", result.ratio(), result.sql(), result.door()));
        judge(result.ratio(), LeagueRatio.GOAL);
    }

    private void judge(Spread ratio, double goal) {
        boolean good = ratio.median() <= goal;
        met &= good;
        out.println(text(good ? "met" : "missed", String.format(Locale.ROOT, "%.2f", ratio.median()), goal(goal)));
    }

    private static String goal(double goal) {
        return String.format(Locale.ROOT, "%.0f", goal);
    }

    private static String text(String key, Object... arguments) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
