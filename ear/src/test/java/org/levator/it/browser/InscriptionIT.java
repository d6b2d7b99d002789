package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A person registered in French without touching a mouse, with a mistake on the way and a look at the other language. */
class InscriptionIT {
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    private static final String REASON = "« J’aimerais passer un test de dépistage sans panique. »";
    private final String family = "Inscrit-" + UUID.randomUUID().toString().substring(0, 8);
    private BrowserSession claire;
    private Keys keys;

    @BeforeEach
    void claire_se_connecte() {
        claire = BrowserSession.of("claire.boisvert", Language.FR, Viewport.TABLET);
        keys = new Keys(claire.page());
    }

    @AfterEach
    void claire_s_en_va() {
        claire.close();
    }

    @Test
    @Rule({"PAT-1", "DI-2"})
    void une_personne_est_inscrite_au_clavier() {
        keys.to("Nouvel épisode").press("Enter");
        keys.page().waitForURL("**/patient/register");
        elle_remplit_la_demande();
        la_date_est_mal_ecrite();
        elle_change_de_langue_et_revient();
        keys.press("Control+s");
        keys.page().waitForURL("**/case?id=*");
        keys.sees("L’épisode est ouvert.");
        keys.sees("Odile " + family);
        keys.sees(REASON);
        assertThat(Demo.one("select language from patient where chosen_name_family = ?", family))
                .isEqualTo("FR");
        assertThat(Demo.count(
                        "from visit v join patient p on p.id = v.patient_id where p.chosen_name_family = ?", family))
                .isEqualTo(1);
    }

    private void elle_remplit_la_demande() {
        keys.to("Prénom choisi").type("Odile");
        keys.to("Nom choisi").type(family);
        keys.to("Date de naissance").type("14/05/1991");
        keys.to("Anglais").press("ArrowDown");
        keys.to("Téléphone à privilégier").type("613 555-0188");
        keys.to("Demande de").type("Dre Louise Caron");
        keys.to("Motif de consultation").type(REASON);
        keys.to("Première visite : date").type(LocalDate.now(OTTAWA).plusDays(7).toString());
        keys.to("Première visite : heure").type("9h30");
        keys.press("Control+s");
    }

    /** The summary has the focus and says which field; its link leads into it. */
    private void la_date_est_mal_ecrite() {
        keys.sees(keys.page().locator(".lv-errors:focus"), "Date de naissance : ");
        keys.press("Tab", "Enter");
        keys.page().locator("[id='register:born']:focus").waitFor();
        keys.press("Control+a");
        keys.type("1991-05-14");
    }

    private void elle_change_de_langue_et_revient() {
        keys.back("English").press("Enter");
        keys.page().locator("html[lang^='en']").waitFor();
        tout_est_la();
        keys.back("Français").press("Enter");
        keys.page().locator("html[lang^='fr']").waitFor();
        tout_est_la();
    }

    private void tout_est_la() {
        PlaywrightAssertions.assertThat(keys.page().locator("[id='register:born']"))
                .hasValue("1991-05-14");
        PlaywrightAssertions.assertThat(keys.page().locator("[id='register:reason']"))
                .hasValue(REASON);
        PlaywrightAssertions.assertThat(keys.page().locator("[id='register:language:1']"))
                .isChecked();
    }
}
