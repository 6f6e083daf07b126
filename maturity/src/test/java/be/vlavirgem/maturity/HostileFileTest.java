package be.vlavirgem.maturity;

import static be.vlavirgem.maturity.QuestionnaireFiles.SOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.Problems;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class HostileFileTest {
    /** Two characters at a time changed into what means something in YAML. */
    @Test
    void no_damage_makes_the_reader_fail() {
        Random random = new Random(20261121);
        String marks = "\n:-[]{}\"'#&*!|>%@,? \t0aZ";
        for (int round = 0; round < 2000; round++) {
            StringBuilder yaml = new StringBuilder(SOUND);
            for (int hit = 0; hit < 2; hit++) {
                yaml.setCharAt(random.nextInt(yaml.length()), marks.charAt(random.nextInt(marks.length())));
            }
            assertThatCode(() -> QuestionnaireFile.read(yaml.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void an_alias_bomb_is_refused_at_its_first_reference() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [\"x\"]\n");
        for (int i = 1; i <= 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        assertThat(QuestionnaireFile.read(bomb.toString())).isInstanceOfSatisfying(Reading.Faulty.class,
                refused -> assertThat(refused.problems()).first()
                        .isEqualTo(new Problem(2, "file.reference", List.of())));
    }

    /** The first hundred are told; whatever comes after them is refused as well. */
    @Test
    void more_faults_than_are_told_are_faults_all_the_same() {
        String many = SOUND.replaceFirst("(?m)^niveaus:", "onbekend: 1\n".repeat(Problems.MOST + 1) + "niveaus:");
        assertThat(QuestionnaireFile.read(many.replace("SEC01", "fout"))).isInstanceOfSatisfying(Reading.Faulty.class,
                refused -> assertThat(refused.problems()).hasSize(Problems.MOST));
    }
}
