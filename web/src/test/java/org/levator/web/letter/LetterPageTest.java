package org.levator.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.caseload.BannerRow;
import org.levator.directory.RecipientRow;
import org.levator.letter.LetterWriting;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.LetterView;
import org.levator.letter.view.Preview;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.web.JustRead;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.directory.RecipientOffer;
import org.levator.web.faces.fault.Difference;
import org.levator.web.faces.fault.FakeOvertaken;

class LetterPageTest {
    final LetterId id = LetterId.random();
    final LetterPage page = new LetterPage();
    String stands = "Is there anything?";
    String plan;
    Preview preview;
    int version = 1;
    boolean outside;
    boolean urgent;
    boolean flagInError;
    LetterState state = LetterState.DRAFT;
    LetterReplacement replacedBy;

    @BeforeEach
    void open() {
        page.overtaken = new FakeOvertaken();
        page.writing = new Writing();
        page.page = new LetterOnPage() {
            @Override
            public LetterView of(LetterId letter) {
                return view();
            }

            @Override
            LetterView again(LetterId letter) {
                return view();
            }
        };
        page.between = new LetterDifferences() {
            @Override
            List<Difference> of(LetterForm mine, LetterForm theirs) {
                return Objects.equals(mine.getQuestion(), theirs.getQuestion())
                        ? List.of()
                        : List.of(new Difference("question", mine.getQuestion(), theirs.getQuestion()));
            }
        };
        page.look = new JustRead();
        page.banner = new CaseBanner() {
            @Override
            public BannerRow of(EpisodeId episode) {
                return null;
            }
        };
        page.recipients = new RecipientOffer() {
            @Override
            public List<RecipientRow> usual(LetterKind kind) {
                return List.of();
            }
        };
        page.setLetter(id);
        page.load();
    }

    @Test
    @Rule({"LET-3", "TRN-4", "ACC-5"})
    void issuing_is_offered_where_it_may_be_done_and_not_for_a_flag_entered_in_error() {
        assertThat(view().isIssuable()).isTrue();
        flagInError = true;
        assertThat(view().isIssuable()).isFalse();
        urgent = true;
        assertThat(view().isIssuable()).isFalse();

        flagInError = false;
        outside = true;
        assertThat(view().isIssuable()).isTrue();
        urgent = false;
        assertThat(view().isIssuable()).isFalse();
    }

    @Test
    @Rule({"LET-6", "TRN-4"})
    void one_that_is_issued_because_of_a_flag_entered_in_error_says_so_until_it_is_sent_or_replaced() {
        state = LetterState.ISSUED;
        assertThat(page.getView().isIssuedInError()).isFalse();
        flagInError = true;
        assertThat(page.getView().isIssuedInError()).isTrue();

        replacedBy = new LetterReplacement(LetterId.random(), false);
        assertThat(page.getView().isIssuedInError()).isFalse();
        replacedBy = null;
        state = LetterState.SENT;
        assertThat(page.getView().isIssuedInError()).isFalse();
    }

    @Test
    @Rule("DI-1")
    void a_preview_of_an_overtaken_letter_is_not_recorded_and_shows_both_texts() {
        page.getForm().setQuestion("Is there a fissure?");
        aColleagueSaves("Is there an infection?");

        page.setPreview(Preview.values()[0]);
        page.recordPreview();

        assertThat(preview).isNull();
        assertThat(page.getPreview()).isNull();
        bothStand("Is there a fissure?", "Is there an infection?");
    }

    @Test
    @Rule("DI-1")
    void while_both_texts_stand_no_change_writes_and_saving_hers_is_her_decision() {
        page.getForm().setQuestion("Is there a fissure?");
        aColleagueSaves("Is there an infection?");
        page.save();
        bothStand("Is there a fissure?", "Is there an infection?");

        page.getForm().setQuestion("Is there a fissure, or a cyst?");
        page.save();
        bothStand("Is there a fissure, or a cyst?", "Is there an infection?");
        assertThat(page.approve()).isNull();
        bothStand("Is there a fissure, or a cyst?", "Is there an infection?");

        page.saveMine(page.getForm().getVersion());
        assertThat(stands).isEqualTo("Is there a fissure, or a cyst?");
        assertThat(page.overtaken.isPresent()).isFalse();
    }

    @Test
    @Rule("DI-1")
    void typed_and_pressed_in_one_move_both_stand_first_and_only_the_next_press_is_a_decision() {
        var drawn = page.getForm().getVersion();
        page.getForm().setQuestion("Is there a fissure?");
        aColleagueSaves("Is there an infection?");
        page.save(); // the field was left

        page.saveMine(drawn); // by the same move
        bothStand("Is there a fissure?", "Is there an infection?");

        page.saveMine(page.getForm().getVersion());
        assertThat(stands).isEqualTo("Is there a fissure?");
    }

    @Test
    void typed_and_pressed_in_one_move_it_is_saved_where_nobody_was_faster() {
        var drawn = page.getForm().getVersion();
        page.getForm().setQuestion("Is there a fissure?");
        page.save();
        page.getForm().setQuestion("Is there a fissure, or a cyst?");

        page.saveMine(drawn);
        assertThat(stands).isEqualTo("Is there a fissure, or a cyst?");
    }

    @Test
    @Rule("DI-1")
    void what_a_third_one_saved_meanwhile_is_shown_before_hers_is_saved_over_it() {
        aColleagueSaves("Is there an infection?");
        page.getForm().setQuestion("Is there a fissure?");
        page.save();
        aColleagueSaves("Is there a prolapse?");

        page.saveMine(page.getForm().getVersion());

        bothStand("Is there a fissure?", "Is there a prolapse?");
    }

    @Test
    @Rule("DI-1")
    void a_preview_is_recorded_while_both_texts_stand_and_hers_stays() {
        page.getForm().setQuestion("Is there a fissure?");
        aColleagueSaves("Is there an infection?");
        page.save();

        page.setPreview(Preview.values()[0]);
        page.recordPreview();

        assertThat(preview).isEqualTo(Preview.values()[0]);
        bothStand("Is there a fissure?", "Is there an infection?");
        page.saveMine(page.getForm().getVersion());
        assertThat(stands).isEqualTo("Is there a fissure?");
    }

    @Test
    @Rule({"LET-1", "IN-2"})
    void the_plan_of_the_last_note_is_quoted_after_what_she_wrote_and_once() {
        plan().setText("Slow steps,\r\nat her pace.");

        page.quotePlan();
        assertThat(plan().getText()).isEqualTo("Slow steps,\nat her pace.\n\nBreath first.\nThen release.");
        page.quotePlan();
        assertThat(plan().getText()).isEqualTo("Slow steps,\nat her pace.\n\nBreath first.\nThen release.");

        plan().setText(null);
        page.quotePlan();
        assertThat(plan().getText()).isEqualTo("Breath first.\nThen release.");
    }

    private ItemForm plan() {
        return page.getForm().items().get(0);
    }

    private void bothStand(String mine, String theirs) {
        assertThat(page.getForm().getQuestion()).isEqualTo(mine);
        assertThat(stands).isEqualTo(theirs);
        assertThat(page.overtaken.getAll()).containsExactly(new Difference("question", mine, theirs));
    }

    private void aColleagueSaves(String question) {
        stands = question;
        version++;
    }

    private LetterView view() {
        return new LetterView(
                id,
                version,
                EpisodeId.random(),
                LetterKind.MEDICAL_ASSESSMENT,
                Language.EN,
                state,
                AddresseeKind.DIRECTORY,
                null,
                urgent,
                null,
                stands,
                null,
                List.of(new LetterView.Item(ContentItem.PLAN, "Plan", plan, Choice.INCLUDED)),
                false,
                false,
                preview,
                null,
                null,
                replacedBy,
                flagInError,
                outside,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    private class Writing extends LetterWriting {
        @Override
        public Optional<String> lastPlan(LetterId letter) {
            return Optional.of("Breath first.\nThen release.");
        }

        @Override
        public void save(SaveLetter command) {
            requireUnchanged(command.version());
            aColleagueSaves(command.question());
            plan = command.items().get(0).text();
        }

        @Override
        public void recordPreview(LetterId letter, int seen, Preview how) {
            requireUnchanged(seen);
            preview = how;
            version++;
        }

        private void requireUnchanged(int seen) {
            if (seen != version) {
                throw new BrokenRule(LetterRule.CHANGED_MEANWHILE);
            }
        }
    }
}
