/** Small words and a mark that mean something only right beside a link. */
import { lazily } from "../../../lazily";
import { words } from "../../phrases";
import { sense } from "../reading/senses";

const WORDS = `
s for für pour by of from à de von van di da para per voor vorbei\\p{L}* neither weder ni haar zijn z'n d'r
wrote gave lent knitted ordered crocheted recommended suggested would used bought left picked made built planted painted sewed carved
taught promised chose designed lost vergessen vergeten
prêtée? offerte? conseillée? recommandée? donnée? prestó recomendó regaló dejó dio prestat[oa] regalat[oa]
consigliat[oa] emprestou recomendou ofereceu deu geliehen empfohlen geschenkt geleend aangeraden
tejido tejiendo tejí cosido pintado bordado hecho preparado comprado comprato cucito dipinto fatto
`;
const IS_BESIDE = lazily(() => new RegExp(`^(?::|${words(WORDS).join("|")})$`, "u"));

/** The sense of such a word or mark. */
export const BESIDE = sense((word) => IS_BESIDE().test(word));
