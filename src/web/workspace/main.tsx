import { createRoot } from 'react-dom/client';
import { followLinks } from '../router.ts';
import { applyScheme, readScheme } from '../scheme.ts';
import { askSession } from '../session-store.ts';
import '../styles/base.css';
import { Workspace } from './Workspace.tsx';

applyScheme(readScheme());
followLinks(document);
void askSession();

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<Workspace />);
