package jp.shirube.app.intake;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.platform.Command;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.platform.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ./shirube import [--again] FILE…}: each file on its own; one that is refused does not stop the others. */
@Component
class ImportCommand implements Command {
    private final FileImports imports;
    private final boolean again;

    /** Options of the call are settings: {@code --again} reads documents again that were received before. */
    ImportCommand(FileImports imports, @Value("${shirube.again:false}") boolean again) {
        this.imports = imports;
        this.again = again;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            System.err.println(MessageBundle.of("intake").format("import.usage"));
            return 2;
        }
        int refused = 0;
        for (String argument : arguments) {
            try {
                Path file = Path.of(argument);
                ImportResult result = again ? imports.addAgain(file, Author.SYSTEM) : imports.add(file, Author.SYSTEM);
                System.out.println(result.message());
            } catch (Refusal refusal) {
                System.err.println(refusal.getMessage());
                refused++;
            }
        }
        return refused == 0 ? 0 : 1;
    }
}
