/** The first of our two languages that the caller asks for; Thai when neither is named. */
export function languageOf(acceptLanguage: string | undefined): 'th' | 'en' {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.split('-')[0], weight: quality ? Number(quality.trim().slice(2)) : 1 };
    })
    .filter(({ language, weight }) => (language === 'th' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return asked[0]?.language === 'en' ? 'en' : 'th';
}
