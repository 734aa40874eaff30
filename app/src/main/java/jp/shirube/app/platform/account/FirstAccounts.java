package jp.shirube.app.platform.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.platform.ShirubeProperties;
import jp.shirube.app.platform.Staff;
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
    private final ShirubeProperties properties;
    private final TransactionTemplate transaction;

    FirstAccounts(StaffAccounts accounts, ShirubeProperties properties, TransactionTemplate transaction) {
        this.accounts = accounts;
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
            for (Staff staff : firstStaff()) {
                String password = GeneratedPassword.next();
                accounts.open(staff, password);
                lines.add(staff.login() + "\t" + password);
            }
            write(lines);
        });
    }

    private List<Staff> firstStaff() {
        MessageBundle texts = MessageBundle.of("platform");
        Staff admin = new Staff("admin", texts.format("account.admin"), "");
        Staff planner = new Staff("planner", texts.format("account.planner"), texts.format("account.planner.division"));
        return properties.practice() ? List.of(admin, planner) : List.of(admin);
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
