import { createRoot } from 'react-dom/client'
import { surviveTranslation } from '@/app/translation.browser'
import { guardScripts } from '@/app/trustedTypes.browser'
import { App } from '@/app/App'
import { fetchPage } from '@/app/Screen'
import '@/styles/tokens.css'
import '@/styles/base.css'

guardScripts()
surviveTranslation()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
createRoot(root).render(<App page={fetchPage(window.location.hash)} />)
