package jp.shirube.app.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.platform.ShirubeProperties;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the first accounts of a new installation. The generated passwords stand in clear in one file of the data folder, mode
 * 600, which is meant to be deleted after they have been noted.
 */
@Component
@ConditionalOnWebApplication
@Order(FirstAccounts.ORDER)
class FirstAccounts implements ApplicationRunner {
    static final int ORDER = 100;
    private static final String FILE = "accounts.txt";

    private final StaffAccounts accounts;
    private final Roles roles;
    private final ShirubeProperties properties;
    private final TransactionTemplate transaction;

    FirstAccounts(StaffAccounts accounts, Roles roles, ShirubeProperties properties, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.roles = roles;
        this.properties = properties;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!accounts.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        // The file comes first inside the transaction: an account whose password nobody knows must not come to be.
        transaction.executeWithoutResult(status -> {
            for (First first : properties.practice() ? First.ofPractice() : First.ofNew()) {
                String password = GeneratedPassword.next();
                String login = first.staff().login();
                // In practice everybody shares the passwords of the file; elsewhere the first one is for one sign-in.
                accounts.open(first.staff(), password, !properties.practice(), Author.SYSTEM);
                first.roles().forEach(role -> roles.give(login, role, "", null, null, "", Author.SYSTEM));
                lines.add(login + "\t" + password);
            }
            write(lines);
        });
    }

    private void write(List<String> lines) {
        Path file = properties.data().resolve(FILE);
        try {
            Files.createDirectories(properties.data());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
