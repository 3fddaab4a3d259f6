// Signing in: what the product is, username and password, and in the demonstration a person for each role.
// Used by the router at /sign-in.
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Mark } from '../shell/mark.tsx'
import { useOccasion } from '../shell/me.ts'
import { RibbonFrame } from '../shell/ribbon.tsx'
import { useGo } from '../ui/address.ts'
import { Link } from '../ui/link.tsx'
import { speak } from '../words/i18n.ts'
import { currentLanguage, languageNames, languages } from '../words/language.ts'
import { pick } from '../words/three-languages.ts'
import { Players } from './players.tsx'
import { SignInForm } from './sign-in-form.tsx'
import classes from './sign-in-page.module.css'

const chain = ['launch', 'work', 'scores', 'appraisal', 'decision', 'honour'] as const

export default function SignInPage() {
  const { t } = useTranslation(['access', 'shell'])
  const { demonstration, firstRun } = useOccasion()
  const go = useGo()
  useEffect(() => {
    if (firstRun) void go('/first-run', { replace: true })
  }, [firstRun, go])
  useEffect(() => {
    document.title = `${t('sign-in.title')} · Palmarès`
  }, [t])
  return (
    <>
      <RibbonFrame note={t('shell:ribbon.real')}>
        <Languages />
      </RibbonFrame>
      <div className={classes.page} data-ribbon={demonstration !== null}>
        <Side />
        <main className={classes.form} id="main">
          {demonstration === null ? <Languages /> : null}
          <div>
            <h2>{t('sign-in.title')}</h2>
            <p className={classes.quiet}>{t('sign-in.lead')}</p>
          </div>
          <SignInForm />
          {demonstration === null ? null : (
            <section aria-labelledby="players">
              <h3 id="players">{t('sign-in.play')}</h3>
              <p className={classes.quiet}>{t('sign-in.play-help')}</p>
              <Players users={demonstration.users} />
            </section>
          )}
          <p className={classes.quiet}>
            <Link to="/verify">{t('sign-in.public')}</Link> {t('sign-in.public-free')}
            <br />
            <Link to={`/try?lang=${currentLanguage()}`}>{t('sign-in.try')}</Link> {t('sign-in.public-free')}
          </p>
        </main>
      </div>
    </>
  )
}

function Side() {
  const { t, i18n } = useTranslation('access')
  const { organisation } = useOccasion()
  return (
    <header className={classes.side}>
      <div className={classes.brand}>
        <Mark size={40} />
        Palmarès
      </div>
      <div className={classes.middle}>
        <h1>{t('sign-in.slogan')}</h1>
        <p className={classes.about}>
          {t('sign-in.about', { organisation: pick(organisation, i18n.language).text })}
        </p>
        <ol className={classes.chain}>
          {chain.map((step) => (
            <li key={step}>{t(`sign-in.chain.${step}`)}</li>
          ))}
        </ol>
      </div>
      <p className={classes.paper}>{t('sign-in.paper')}</p>
    </header>
  )
}

function Languages() {
  const { t } = useTranslation('shell')
  return (
    <fieldset className={classes.languages} aria-label={t('language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === currentLanguage()}
          onClick={() => void speak(language)}
        >
          <span className={classes.longName}>{languageNames[language]}</span>
          <abbr className={classes.shortName} title={languageNames[language]}>
            {language.toUpperCase()}
          </abbr>
        </button>
      ))}
    </fieldset>
  )
}
