package jp.shirube.app.collaboration.web;

import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.Colleague;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.Comment;
import jp.shirube.app.collaboration.CommentRefused;
import jp.shirube.app.collaboration.Comments;
import jp.shirube.app.collaboration.Topic;
import jp.shirube.app.collaboration.Topics;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Writing, changing, withdrawing and settling comments. They are shown on the pages of what they are about. */
@Controller
class CommentController {
    private final Comments comments;
    private final Topics topics;
    private final Colleagues colleagues;
    private final CurrentStaff staff;

    CommentController(Comments comments, Topics topics, Colleagues colleagues, CurrentStaff staff) {
        this.comments = comments;
        this.topics = topics;
        this.colleagues = colleagues;
        this.staff = staff;
    }

    /** About a section of a node where {@code part} is the number of one, else about the row itself. */
    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/on/{table}/{row}")
    ModelAndView write(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam(defaultValue = "0") long part,
            @RequestParam String words,
            Model model) {
        Topic whole = topics.get(new RowRef(table, row));
        Topic topic = topics.parts(whole.row()).stream()
                .filter(each -> each.row().id() == part)
                .findFirst()
                .orElse(whole);
        try {
            return to(comments.write(topic.row(), words, staff.get().login()));
        } catch (CommentRefused refused) {
            return again(
                    topic,
                    "/staff/comments/on/" + topic.row().table() + "/"
                            + topic.row().id(),
                    words,
                    refused,
                    model);
        }
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/{comment}/answer")
    ModelAndView answer(@PathVariable long comment, @RequestParam String words, Model model) {
        Comment first = comments.get(comment);
        try {
            return to(comments.answer(first.thread(), words, staff.get().login()));
        } catch (CommentRefused refused) {
            return again(topics.get(first.about()), "/staff/comments/" + comment + "/answer", words, refused, model);
        }
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @GetMapping("/staff/comments/{comment}/edit")
    String edit(@PathVariable long comment, Model model) {
        Comment standing = comments.get(comment);
        if (!standing.author().equals(staff.get().login())) {
            throw CommentRefused.of("other");
        }
        fill(topics.get(standing.about()), "/staff/comments/" + comment + "/edit", standing.words(), model);
        model.addAttribute("withdraw", comment);
        return "collaboration/comment";
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/{comment}/edit")
    ModelAndView rewrite(@PathVariable long comment, @RequestParam String words, Model model) {
        try {
            comments.rewrite(comment, words, staff.get().login());
            return to(comment);
        } catch (CommentRefused refused) {
            Topic topic = topics.get(comments.get(comment).about());
            return again(topic, "/staff/comments/" + comment + "/edit", words, refused, model);
        }
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/{comment}/withdraw")
    ModelAndView withdraw(@PathVariable long comment) {
        comments.withdraw(comment, staff.get().login());
        return to(comment);
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/{comment}/resolve")
    ModelAndView resolve(@PathVariable long comment) {
        comments.resolve(comment, staff.get().login());
        return to(comment);
    }

    @Needs(value = Act.COMMENT, thing = Thing.OF_ROW)
    @PostMapping("/staff/comments/{comment}/reopen")
    ModelAndView reopen(@PathVariable long comment) {
        comments.reopen(comment, staff.get().login());
        return to(comment);
    }

    /** Whom one may call, while one types. */
    @Needs(value = Act.COMMENT, thing = Thing.PROJECT)
    @GetMapping(value = "/staff/colleagues", produces = "application/json")
    @ResponseBody
    List<Colleague> colleagues(@RequestParam(defaultValue = "") String q) {
        return colleagues.suggest(q);
    }

    private ModelAndView to(long comment) {
        Comment standing = comments.get(comment);
        return new ModelAndView("redirect:" + topics.get(standing.about()).path() + "#comment-" + comment);
    }

    /** With all that was typed, and what is wrong with it. */
    private static ModelAndView again(Topic topic, String action, String words, CommentRefused refused, Model model) {
        fill(topic, action, words, model);
        model.addAttribute("problem", refused.getMessage());
        return new ModelAndView("collaboration/comment", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void fill(Topic topic, String action, String words, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("action", action);
        model.addAttribute("words", words);
    }
}
