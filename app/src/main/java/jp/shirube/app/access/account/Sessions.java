package jp.shirube.app.access.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of a person on all nodes, and ending them. The number of a session is a secret; pages know it by its hash. */
@Component
public class Sessions {
    /** Attribute of a session: the address from which it began. */
    public static final String ADDRESS = "shirube.address";
    /** Attribute of a session: what the browser called itself. */
    public static final String BROWSER = "shirube.browser";

    private static final int HANDLE = 16;

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository;

    /** There are no sessions on the command line. */
    Sessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> repository) {
        this.repository = repository;
    }

    /** The sessions that have not run out, the latest used first; {@code own} is the number of the one at hand. */
    public List<Entry> list(String login, String own) {
        return all(login).stream()
                .map(session -> new Entry(
                        handle(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        Objects.requireNonNullElse(session.getAttribute(ADDRESS), ""),
                        Objects.requireNonNullElse(session.getAttribute(BROWSER), ""),
                        session.getId().equals(own)))
                .sorted(Comparator.comparing(Entry::used).reversed())
                .toList();
    }

    /** Ends the session of a handle; false where this person has none such. */
    public boolean end(String login, String handle) {
        return end(login, (String id) -> handle(id).equals(handle)) > 0;
    }

    /** Ends all but the one at hand, and says how many. */
    public int endOthers(String login, String own) {
        return end(login, (String id) -> !id.equals(own));
    }

    /** Ends all. */
    public void endAll(String login) {
        end(login, (String id) -> true);
    }

    private int end(String login, Predicate<String> which) {
        List<String> ended =
                all(login).stream().map(Session::getId).filter(which).toList();
        ended.forEach(id -> repository.ifAvailable(sessions -> sessions.deleteById(id)));
        return ended.size();
    }

    private List<? extends Session> all(String login) {
        FindByIndexNameSessionRepository<? extends Session> sessions = repository.getIfAvailable();
        return sessions == null
                ? List.of()
                : sessions.findByPrincipalName(login).values().stream()
                        .filter(session -> !session.isExpired())
                        .toList();
    }

    private static String handle(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HANDLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A session.
     *
     * @param handle by which pages name it
     * @param browser what the browser called itself; empty where unknown
     * @param own whether it is the one at hand
     */
    public record Entry(String handle, Instant begun, Instant used, String address, String browser, boolean own) {}
}
