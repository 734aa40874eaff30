package jp.shirube.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Opening an account, its first sign-in, what it sees and what it is refused, ending its session: wide and narrow, with axe. */
class RightsJourneyTest extends Journey {
    private static final String OWN_PASSWORD = "tanuki no ikegaki";

    @Override
    List<String> samples() {
        return List.of("mihon-jisshi-keikaku.txt");
    }

    @Test
    void aNewPersonIsLetInSeesTheOwnDivisionAndIsToldWhyTheRestIsRefused() throws Exception {
        for (int width : List.of(WIDE, NARROW)) {
            String login = "newcomer" + width;
            try (BrowserContext office = context(width);
                    BrowserContext desk = context(width)) {
                Page admin = watched(office);
                signIn(admin, "admin", password("admin"));
                String password = openAccount(admin, login, width);
                Page person = watched(desk);
                firstSignIn(person, login, password, width);
                tryProjects(person, width);
                endTheSession(admin, person, login, width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    private String openAccount(Page admin, String login, int width) {
        admin.click("nav.tabs >> text=利用者");
        look(admin, "accounts", width);
        admin.fill("#login", login);
        admin.fill("#name", "新しい担当");
        admin.fill("#division", "こども課");
        admin.click("text=開いてパスワードを出す");
        String password = admin.locator("code.told").innerText();
        admin.selectOption("#role", "ENTRY");
        admin.click("button:has-text('付ける')");
        assertThat(admin.locator("main").innerText()).contains("入力者");
        look(admin, "account", width);
        return password;
    }

    private void firstSignIn(Page person, String login, String password, int width) {
        signIn(person, login, password);
        assertThat(person.url()).endsWith("/staff/me/password");
        look(person, "first-password", width);
        person.fill("#next", "password-password");
        person.fill("#again", "password-password");
        person.fill("#current", password);
        person.click("main button.main");
        assertThat(person.locator("[role=alert]").innerText()).contains("推し量られやすい");
        look(person, "password-refused", width);
        fillPassword(person, password, OWN_PASSWORD);
        person.click("main button.main");
        assertThat(person.locator("[role=status]").innerText()).contains("変えました");
        look(person, "own", width);
    }

    private void tryProjects(Page person, int width) {
        assertThat(person.locator("nav.tabs").innerText()).doesNotContain("取込", "利用者");
        person.navigate(address("/staff/projects?division=こども課"));
        person.locator("tbody th a[href*='/staff/projects/']").first().click();
        assertThat(person.locator(".head .btn.main").count()).isEqualTo(1);
        person.navigate(address("/staff/projects?division=建設課"));
        person.locator("tbody th a[href*='/staff/projects/']").first().click();
        assertThat(person.locator(".head .btn.main").count()).isZero();
        person.navigate(address("/staff/intakes"));
        assertThat(person.locator("[role=alert]").innerText()).contains("「取込」について「見る」ことはできません", "入力者", "企画課");
        look(person, "refused", width);
    }

    private void endTheSession(Page admin, Page person, String login, int width) {
        admin.navigate(address("/staff/accounts/" + login));
        admin.click("button:has-text('終わらせる')");
        person.navigate(address("/staff"));
        assertThat(person.url()).endsWith("/sign-in");
        look(person, "sign-in", width);
        admin.click("text=この人の記録");
        assertThat(admin.locator("main").innerText()).contains("画面を終わらせた", "役割の変更", "利用者を開いた");
        look(admin, "record", width);
    }

    private void signIn(Page page, String login, String password) {
        page.navigate(address("/staff"));
        enter(page, login, password);
    }

    private static void fillPassword(Page page, String current, String next) {
        page.fill("#current", current);
        page.fill("#next", next);
        page.fill("#again", next);
    }
}
