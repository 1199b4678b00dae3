package id.brevet.qris;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values come from the standard and from payment codes of other countries. */
class QrisChecksumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
            123456789 = 29B1
            '' = FFFF
            00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304 = 1D3D
            00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304 = A13A
            00020101021252044131153137210116372101160123456789ABCDE6010Phnom Penh5913Merchant Shop5802KH540510.005303840622501081234567802090124444446304 = A0BA
            """)
    void runsOverTheBytes(String text, String sum) {
        assertThat(QrisChecksum.of(text)).isEqualTo(sum);
    }
}
