package jp.shirube.app.platform;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.platform.postgres.PostgresFolder;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** From the command line to a running context: database first, then Spring, and the other way round at the end. */
public final class Startup {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;
    private static final int ENVIRONMENT = 3;
    private static final int DEEPEST_CAUSE = 20;

    private Startup() {}

    /** Runs one call of the program; returns only when serving, else ends the process with the exit code of the call. */
    public static void run(Class<?> application, String[] arguments) {
        CommandLine line = CommandLine.parse(arguments, System.getenv());
        int exitCode;
        try {
            if (line.serves()) {
                start(application, line);
                return;
            }
            exitCode = command(application, line);
        } catch (RuntimeException e) {
            exitCode = report(e);
        }
        System.exit(exitCode);
    }

    private static int command(Class<?> application, CommandLine line) {
        try (ConfigurableApplicationContext context = start(application, line)) {
            Optional<Command> command = context.getBeansOfType(Command.class).values().stream()
                    .filter(each -> each.name().equals(line.word()))
                    .findFirst();
            if (command.isEmpty()) {
                System.err.println(MessageBundle.of("platform").format("command.unknown", line.word()));
                return WRONG_CALL;
            }
            int result = command.get().run(line.words());
            return result == DONE ? DONE : Math.min(result, ENVIRONMENT);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application, CommandLine line) {
        Optional<EmbeddedPostgres> embedded = line.databaseUrl().isPresent() ? Optional.empty() : embedded(line);
        try {
            DatabaseAccounts accounts = DatabaseAccounts.of(line, embedded);
            return new SpringApplicationBuilder(application)
                    .web(line.serves() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                    .initializers(context -> accounts.applyTo(context.getEnvironment()))
                    .initializers(context -> embedded.ifPresent(server -> endLast(context, server)))
                    .properties(line.defaults())
                    .run(line.options());
        } catch (RuntimeException e) {
            embedded.ifPresent(EmbeddedPostgres::close);
            throw e;
        }
    }

    /** A command joins the server that is running on the folder; serving takes the folder for itself. */
    private static Optional<EmbeddedPostgres> embedded(CommandLine line) {
        PostgresFolder folder = PostgresFolder.in(line.data());
        Optional<EmbeddedPostgres> running = line.serves() ? Optional.empty() : EmbeddedPostgres.attach(folder);
        return running.or(() -> Optional.of(EmbeddedPostgres.start(folder)));
    }

    /** Beans end in reverse order of registration: registered before all others, the server outlives the connection pool. */
    private static void endLast(ConfigurableApplicationContext context, EmbeddedPostgres server) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedPostgres", server::close);
    }

    /** A refusal is said in its own words; anything else is a fault and keeps its trace. */
    private static int report(RuntimeException failure) {
        Optional<Refusal> refusal = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refusal.isEmpty()) {
            failure.printStackTrace(System.err);
            return ENVIRONMENT;
        }
        System.err.println(refusal.get().getMessage());
        return refusal.get().status() >= 500 ? ENVIRONMENT : REFUSED;
    }
}
