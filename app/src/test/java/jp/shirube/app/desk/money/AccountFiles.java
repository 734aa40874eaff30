package jp.shirube.app.desk.money;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jp.shirube.app.plan.PlanId;
import jp.shirube.app.testing.SignedIn;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Files of an accounting system, handed in and taken as people do. */
record AccountFiles(MockMvc web, PlanId plan) {
    static final String HEADS = "会計コード,会計名称,款,款名称,項,項名称,目,目名称,細目コード,細目名称,予算額,国庫支出金,一般財源\r\n";

    long upload(String name, byte[] content) throws Exception {
        String to = web.perform(multipart("/staff/plans/" + plan + "/accounts")
                        .file(new MockMultipartFile("table", name, "text/csv", content))
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return Long.parseLong(to.substring(to.lastIndexOf('/') + 1));
    }

    void take(long document, String stage) throws Exception {
        take(document, stage, 2025);
    }

    void take(long document, String stage, int year) throws Exception {
        MockHttpServletRequestBuilder form = post("/staff/plans/" + plan + "/accounts/files/" + document)
                .param("year", String.valueOf(year))
                .param("stage", stage)
                .param("name", "mihon")
                .with(SignedIn.hanako())
                .with(csrf());
        String[] columns = {
            "account-code",
            "account-name",
            "title-code",
            "title-name",
            "chapter-code",
            "chapter-name",
            "paragraph-code",
            "paragraph-name",
            "item-code",
            "item-name",
            "total",
            "national",
            "general"
        };
        for (int i = 0; i < columns.length; i++) {
            form.param("c." + columns[i], String.valueOf(i));
        }
        web.perform(form.param("unit", "yen")).andExpect(status().is3xxRedirection());
    }

    static String row(String item, String name, String total, String national, String general) {
        return "01,一般会計,02,総務費,01,総務管理費,01,一般管理費," + item + "," + name + ",\"" + total + "\"," + national + ","
                + general + "\r\n";
    }
}
